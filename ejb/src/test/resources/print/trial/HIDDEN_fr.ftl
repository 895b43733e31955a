${paper.hidden}
