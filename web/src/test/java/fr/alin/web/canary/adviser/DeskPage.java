package fr.alin.web.canary.adviser;

/** A page of another room. */
public class DeskPage {}
