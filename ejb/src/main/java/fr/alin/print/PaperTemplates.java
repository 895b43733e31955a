package fr.alin.print;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Fills a paper's template, as XML. A value that the template names and nobody gives is a defect. */
final class PaperTemplates {
    /** People paste them from a word processor into free text; XML has no place for them. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final Configuration templates;

    /** @param folder of the class path, with the layout and the features' folders */
    PaperTemplates(String folder) {
        templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setClassForTemplateLoading(PaperTemplates.class, folder);
        templates.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
        templates.setLocale(Locale.FRENCH);
        templates.setOutputFormat(HTMLOutputFormat.INSTANCE);
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        templates.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        templates.setObjectWrapper(records());
    }

    /**
     * Writes a paper.
     *
     * @param template its folder and name
     * @param model known to the template as {@code paper}
     * @param number known to the template as {@code number}
     * @throws PrintException when there is no such template or a value is missing
     */
    String write(String template, Object model, String number) {
        StringWriter page = new StringWriter();
        try {
            templates.getTemplate(template + ".ftl").process(Map.of("paper", model, "number", number), page);
            return printable(page.toString().strip());
        } catch (TemplateException | IOException e) {
            throw new PrintException(template, e);
        }
    }

    private static DefaultObjectWrapper records() {
        DefaultObjectWrapper records = new DefaultObjectWrapper(Configuration.VERSION_2_3_34);
        records.setMemberAccessPolicy(new RecordsOnly());
        records.setRecordZeroArgumentNonVoidMethodPolicy(
                ZeroArgumentNonVoidMethodPolicy.PROPERTY_ONLY_UNLESS_BEAN_PROPERTY_READ_METHOD);
        return records;
    }

    /** Letters in parts (e + combining accent) have no glyph of their own in the fonts. */
    private static String printable(String page) {
        return Normalizer.normalize(NOT_XML.matcher(page).replaceAll(" "), Normalizer.Form.NFC);
    }
}
