package fr.alin.web.api;

/**
 * What is wrong with a field.
 *
 * @param field its path, for example {@code household.adults[0].birthDate}
 */
record FieldError(String field, String code) {}
