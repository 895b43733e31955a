package fr.alin.integration;

import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** A small WAR of tests beside the EAR: it sees the EAR's business classes and logs in through the same domain. */
final class Deployment {
    private Deployment() {}

    /** @param helpers what it uses besides */
    static WebArchive of(Class<?> test, Class<?>... helpers) {
        return ShrinkWrap.create(WebArchive.class, test.getSimpleName() + ".war")
                .addClasses(test, InContainer.class)
                .addClasses(helpers)
                .addAsWebInfResource(
                        new StringAsset("<jboss-web><security-domain>alin</security-domain></jboss-web>"),
                        "jboss-web.xml")
                .addAsWebInfResource(
                        new StringAsset(
                                """
                                <jboss-deployment-structure xmlns="urn:jboss:deployment-structure:1.3"><deployment><dependencies>
                                <module name="deployment.alin.ear"/><module name="deployment.alin.ear.alin-ejb.jar"/>
                                <module name="org.wildfly.security.elytron"/>
                                </dependencies></deployment></jboss-deployment-structure>"""),
                        "jboss-deployment-structure.xml");
    }
}
