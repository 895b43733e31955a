package fr.alin.account;

/**
 * Who a mail goes to.
 *
 * @param name as a letter begins: {@code Madame D’Artagnan}
 */
public record Addressee(String email, String name) {}
