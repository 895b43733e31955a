package fr.alin.study;

/**
 * A check of the file besides the eligibility rules; the message key is {@code check.} and the name.
 *
 * @param met otherwise worth a look, never a refusal by itself
 * @param figure what was found
 */
public record FileCheck(String name, boolean met, String figure) {}
