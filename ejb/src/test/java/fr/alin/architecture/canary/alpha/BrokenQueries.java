package fr.alin.architecture.canary.alpha;

import fr.alin.architecture.canary.beta.model.Broken;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import javax.script.ScriptEngine;

/** Canary: no @Stateless, uses another feature's model undeclared, pages, printing, the old namespace. */
public class BrokenQueries {
    public Broken answer(ScriptEngine engine) throws Exception {
        System.out.println(FacesContext.getCurrentInstance());
        return new Broken();
    }

    public Map<String, List<Broken>> all(HttpServletRequest request) throws Throwable {
        System.err.println(request);
        return Map.of();
    }

    public void take(Broken[] several) {
        new IllegalStateException(several.length + " taken").printStackTrace();
    }
}
