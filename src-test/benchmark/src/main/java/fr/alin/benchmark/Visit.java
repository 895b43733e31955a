package fr.alin.benchmark;

import java.io.IOException;
import java.sql.SQLException;

/** One request over a connection of its own, answered before the next is made. */
@FunctionalInterface
interface Visit {
    /** What is counted for each right answer; whatever else is counted is shown. */
    String RIGHT = "200";

    /** @return what is to be counted: a status of HTTP */
    String make() throws IOException, SQLException, InterruptedException;
}
