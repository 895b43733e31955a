${paper?api.text}
