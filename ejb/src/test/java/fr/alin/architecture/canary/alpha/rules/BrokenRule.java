package fr.alin.architecture.canary.alpha.rules;

import jakarta.persistence.EntityManager;
import java.io.File;
import java.sql.Connection;
import java.util.logging.Logger;

/** Canary: a rule that knows the database, the disk and the log. */
public record BrokenRule(EntityManager em, Connection connection, File file, Logger logger) {}
