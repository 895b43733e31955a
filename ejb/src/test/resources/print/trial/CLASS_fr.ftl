${paper.class}
