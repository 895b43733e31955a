package fr.alin.account;

import org.jspecify.annotations.Nullable;

/**
 * Whether a login may be tried.
 *
 * @param principal the name to log in with, null while locked
 * @param locked too many failures: nothing is tried
 */
public record LoginCheck(@Nullable String principal, boolean locked) {}
