package fr.alin.account;

/** Civilité. */
public enum Title {
    MADAME,
    MONSIEUR
}
