package fr.alin.web.adviser;

import java.util.List;

/**
 * The figures of a landlord in a département.
 *
 * @param place name and number of the département
 * @param lines one for each figure, in their order
 */
public record ObjectiveRow(String landlord, String place, List<ObjectiveLine> lines) {
    public ObjectiveRow {
        lines = List.copyOf(lines);
    }

    public String getLandlord() {
        return landlord;
    }

    public String getPlace() {
        return place;
    }

    public List<ObjectiveLine> getLines() {
        return lines;
    }
}
