${paper.text.bytes}
