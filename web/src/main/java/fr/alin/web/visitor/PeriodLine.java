package fr.alin.web.visitor;

/** A kind of data and how long it is kept. */
public record PeriodLine(String data, String period) {
    public String getData() {
        return data;
    }

    public String getPeriod() {
        return period;
    }
}
