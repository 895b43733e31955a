package fr.alin.notification;

/** A mail ready to be sent, as text and as HTML. */
public record WrittenMail(String to, String subject, String text, String html) {}
