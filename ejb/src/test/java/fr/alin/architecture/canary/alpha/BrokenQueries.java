package fr.alin.architecture.canary.alpha;

import fr.alin.architecture.canary.beta.model.Broken;
import jakarta.faces.context.FacesContext;
import java.time.Instant;
import javax.script.ScriptEngine;

/** Canary: no @Stateless, uses another feature's model undeclared, pages, the clock, printing, the old namespace. */
public class BrokenQueries {
    public Broken answer(ScriptEngine engine) throws Exception {
        System.out.println(Instant.now() + " " + FacesContext.getCurrentInstance());
        return new Broken();
    }
}
