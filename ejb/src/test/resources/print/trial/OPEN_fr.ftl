<p>${paper.text}
