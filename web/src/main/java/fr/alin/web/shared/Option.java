package fr.alin.web.shared;

/**
 * A choice of the filter form.
 *
 * @param name of the parameter
 */
public record Option(String name, String value, String label, boolean chosen) {
    public String getName() {
        return name;
    }

    public String getValue() {
        return value;
    }

    public String getLabel() {
        return label;
    }

    public boolean isChosen() {
        return chosen;
    }

    public String getId() {
        return name + "-" + value;
    }
}
