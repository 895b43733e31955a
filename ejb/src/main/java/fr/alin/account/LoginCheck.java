package fr.alin.account;

import org.jspecify.annotations.Nullable;

/**
 * Whether a login may be tried.
 *
 * @param principal the name to log in with, null while locked
 * @param locked too many failures: nothing is tried
 * @param known whether somebody can log in by that address; the answer must not tell
 */
public record LoginCheck(@Nullable String principal, boolean locked, boolean known) {}
