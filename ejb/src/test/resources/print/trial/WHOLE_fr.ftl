${paper}
