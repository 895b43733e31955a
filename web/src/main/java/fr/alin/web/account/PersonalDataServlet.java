package fr.alin.web.account;

import fr.alin.privacy.DataSection;
import fr.alin.privacy.PersonalDataQueries;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Télécharger mes données: the same sections for machines as JSON and for people as PDF. */
@WebServlet({"/mon-compte/mes-donnees.json", "/mon-compte/mes-donnees.pdf"})
public class PersonalDataServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PersonalDataQueries queries;

    @Inject
    private transient PersonalDataPdf pdf;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<DataSection> sections = queries.mine();
        String file =
                request.getServletPath().substring(request.getServletPath().lastIndexOf('/') + 1);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
        if (file.endsWith(".pdf")) {
            response.setContentType("application/pdf");
            response.getOutputStream().write(pdf.of(sections));
        } else {
            response.setContentType("application/json;charset=UTF-8");
            writeJson(sections, response);
        }
    }

    private static void writeJson(List<DataSection> sections, HttpServletResponse response) throws IOException {
        JsonObjectBuilder all = Json.createObjectBuilder();
        for (DataSection section : sections) {
            JsonArrayBuilder items = Json.createArrayBuilder();
            section.items().forEach(item -> items.add(object(item)));
            all.add(section.name(), items);
        }
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(response.getWriter())) {
            writer.writeObject(all.build());
        }
    }

    private static JsonObjectBuilder object(Map<String, Object> item) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        item.forEach((name, value) -> object.add(name, value.toString()));
        return object;
    }
}
