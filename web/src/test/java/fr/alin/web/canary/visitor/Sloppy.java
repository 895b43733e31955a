package fr.alin.web.canary.visitor;

import java.time.Instant;

/** Reads the clock of the machine, prints, and throws what says nothing. */
class Sloppy {
    void show() throws Exception {
        System.out.println(Instant.now());
        throw new Exception("slipped");
    }
}
