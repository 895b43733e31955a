${paper.text()}
