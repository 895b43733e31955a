package fr.alin.notification;

import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Lays a mail out from its one template ({@code mail/<feature>/<TEMPLATE>_fr.ftl}), as text and as HTML. A value that the
 * template names and nobody gives is a defect: nothing is sent.
 */
final class MailLayouts {
    private static final String LAYOUTS = "notification/";

    private final Configuration plain = configuration(PlainTextOutputFormat.INSTANCE);
    private final Configuration html = configuration(HTMLOutputFormat.INSTANCE);

    /**
     * Writes a mail.
     *
     * @param template its folder and name
     * @param values texts and lists of texts
     * @throws MailTemplateException when there is no such template or a value is missing
     */
    WrittenMail write(String to, String template, Map<String, ?> values) {
        Map<String, Object> model = new HashMap<>(values);
        model.put("mail", template + ".ftl");
        StringWriter text = new StringWriter();
        StringWriter page = new StringWriter();
        try {
            Environment written = process(plain, "plain.ftl", model, text);
            process(html, "html.ftl", model, page);
            return new WrittenMail(
                    to,
                    subject(written),
                    text.toString().strip(),
                    page.toString().strip());
        } catch (TemplateException | IOException e) {
            throw new MailTemplateException(template, e);
        }
    }

    private static Environment process(Configuration layouts, String layout, Object model, StringWriter to)
            throws TemplateException, IOException {
        Environment environment = layouts.getTemplate(LAYOUTS + layout).createProcessingEnvironment(model, to);
        environment.process();
        return environment;
    }

    private static String subject(Environment written) throws TemplateModelException {
        return String.valueOf(written.getCurrentNamespace().get("subject"));
    }

    private static Configuration configuration(OutputFormat format) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(MailLayouts.class, "/mail");
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.FRENCH);
        configuration.setOutputFormat(format);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        return configuration;
    }
}
