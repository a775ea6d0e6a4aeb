package id.tampah.demo.lists;

import java.util.Arrays;

/** One line of a list before it is laid out in columns; changing a field gives a new entry. */
public final class Entry {

    private final String[] values;

    private Entry(String[] values) {
        this.values = values;
    }

    static Entry empty() {
        String[] values = new String[Field.values().length];
        Arrays.fill(values, "");
        return new Entry(values);
    }

    public String get(Field field) {
        return values[field.ordinal()];
    }

    public Entry with(Field field, String value) {
        String[] changed = values.clone();
        changed[field.ordinal()] = value;
        return new Entry(changed);
    }
}
