package id.tampah.dedup.engine.learning;

import id.tampah.dedup.engine.compare.Field;
import id.tampah.dedup.engine.compare.Pattern;
import java.util.List;

/**
 * Fields that depend on each other and are weighed together: a NIK is made from the birth date, a family card goes with an
 * address, and the rarity of shared words means nothing without knowing how much of the name they are.
 */
public enum FieldGroup {
    IDENTITY(Field.BIRTH_DATE, Field.NIK),
    NAME(Field.NAME, Field.RARITY),
    SEX(Field.SEX),
    HOME(Field.KK, Field.ADDRESS, Field.AREA);

    private final List<Field> fields;
    private final int cells;

    FieldGroup(Field... fields) {
        this.fields = List.of(fields);
        int count = 1;
        for (Field field : fields) {
            count *= field.size();
        }
        this.cells = count;
    }

    public List<Field> fields() {
        return fields;
    }

    int cells() {
        return cells;
    }

    /** Where the levels of this group in a pattern stand in its table. */
    int cell(int pattern) {
        return cell(pattern, fields.size());
    }

    /** The cell if only the first so many fields were known. */
    int cell(int pattern, int known) {
        int cell = 0;
        for (int at = fields.size() - 1; at >= 0; at--) {
            Field field = fields.get(at);
            int level = at < known ? Pattern.level(pattern, field) : Math.max(0, field.missing());
            cell = cell * field.size() + level;
        }
        return cell;
    }

    /** The level of a field in a cell. */
    int level(int cell, Field field) {
        int rest = cell;
        for (Field one : fields) {
            if (one == field) {
                return rest % field.size();
            }
            rest /= one.size();
        }
        throw new IllegalArgumentException(field + " is not in " + this);
    }

    /** Which fields of a cell are missing, as bits. */
    int missing(int cell) {
        int missing = 0;
        for (Field field : fields) {
            missing = missing << 1 | (level(cell, field) == field.missing() ? 1 : 0);
        }
        return missing;
    }
}
