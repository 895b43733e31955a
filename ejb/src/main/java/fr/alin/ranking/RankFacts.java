package fr.alin.ranking;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the order of a candidature rests on.
 *
 * @param key of the candidature
 * @param bucket 1 for priority grounds, 2 for employees of contributing employers, 3 for others
 * @param filedOn day of first filing of the request
 * @param request part of the draw
 */
public record RankFacts(UUID key, int bucket, LocalDate filedOn, UUID request) {}
