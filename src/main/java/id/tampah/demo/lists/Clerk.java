package id.tampah.demo.lists;

import id.tampah.demo.people.Dice;
import id.tampah.demo.people.FamilyCard;
import id.tampah.demo.people.Mistakes;
import id.tampah.demo.people.Person;
import id.tampah.demo.people.Places;
import id.tampah.demo.people.Population;
import id.tampah.region.Region;
import id.tampah.shared.RegionCode;
import java.util.List;

/** Writes rows about the families of one population, with the mistakes that are planned for each. */
final class Clerk {

    private static final List<String> OUTSIDE_WEST = List.of("3201", "3271", "3276", "3174");
    private static final List<String> OUTSIDE_EAST = List.of("5107", "5171", "5310", "3578");

    private final Population population;
    private final Population strangers;
    private final Places places;

    Clerk(Population population) {
        this.population = population;
        this.places = population.places();
        this.strangers = new Population(population.seed() + 99, places.tree(), population.getRegion(), 4_000);
    }

    Entry write(DemoRow row) {
        Dice dice = new Dice(population.seed() + row.dirt().ordinal(), 31L * row.family() + row.member() + 5);
        if (row.dirt() == Dirt.UNKNOWN) {
            return stranger(row, dice);
        }
        FamilyCard card = population.family(row.family());
        Person person = card.members().get(row.member());
        return soil(clean(card, person, dice), card, person, row.dirt(), dice);
    }

    private Entry clean(FamilyCard card, Person person, Dice dice) {
        RegionCode village = card.village();
        RegionCode regency = new RegionCode(village.kab());
        return Entry.empty()
                .with(Field.NIK, person.nik())
                .with(Field.NO_KK, card.noKk())
                .with(Field.NAME, person.name())
                .with(Field.BIRTH_PLACE, person.birthPlace())
                .with(Field.BIRTH_DATE, Mistakes.day(person.birthDate()))
                .with(Field.SEX, person.sex().name())
                .with(Field.RELATION, person.relation().getWord())
                .with(Field.JOB, person.job())
                .with(Field.ADDRESS, card.address())
                .with(Field.RT, card.rt())
                .with(Field.RW, card.rw())
                .with(Field.VILLAGE, places.name(village))
                .with(Field.DISTRICT, places.name(village.parent()))
                .with(Field.REGENCY, places.name(regency))
                .with(Field.PROVINCE, places.name(regency.parent()))
                .with(Field.REGION_CODE, village.dotted())
                .with(Field.PHONE, "08120000%04d".formatted(dice.below(10_000)))
                .with(Field.DESIL, String.valueOf(card.desil()))
                .with(Field.REFERENCE_ID, "%s%08d".formatted(regency.digits(), card.index()));
    }

    private Entry soil(Entry entry, FamilyCard card, Person person, Dirt dirt, Dice dice) {
        Mistakes mistakes = new Mistakes(population, dice);
        return switch (dirt) {
            case NONE, SAME_NIK, SAME_KK, DEAD, MOVED, UNKNOWN -> entry;
            case NAME_VARIANT -> entry.with(Field.NAME, mistakes.variant(person.name(), person.sex()));
            case REGION_NOISE -> noisyRegion(entry, dice);
            case MISTYPED_NIK, SAME_MISTYPED -> entry.with(Field.NIK, mistakes.mistyped(person.nik()));
            case SWAPPED_NIK -> entry.with(Field.NIK, mistakes.swapped(person.nik()));
            case BLANK_NIK -> entry.with(Field.NIK, "");
            case SHORT_NIK -> entry.with(Field.NIK, mistakes.shortened(person.nik()));
            case LETTER_NIK -> entry.with(Field.NIK, mistakes.lettered(person.nik()));
            case KK_AS_NIK -> entry.with(Field.NIK, card.noKk());
            case WRONG_BIRTH_DATE -> entry.with(Field.BIRTH_DATE, mistakes.otherYear(person.birthDate()));
            case WRONG_NAME -> entry.with(Field.NAME, otherName(card, person));
            case OUTSIDE_REGION -> outside(entry, dice);
        };
    }

    /** Somebody else of the family, or the mother. */
    private static String otherName(FamilyCard card, Person person) {
        return card.members().stream()
                .filter(other -> other != person && !other.name().equals(person.name()))
                .findFirst()
                .map(Person::name)
                .orElse(person.mother());
    }

    private static Entry noisyRegion(Entry entry, Dice dice) {
        String village = entry.get(Field.VILLAGE);
        String district = entry.get(Field.DISTRICT);
        return entry.with(Field.VILLAGE, (dice.chance(0.5) ? "KEL. " : "DS. ") + village.replace(" ", "  "))
                .with(Field.DISTRICT, dice.chance(0.5) ? "KEC. " + district : " " + district.replace(" ", "  ") + " ")
                .with(
                        Field.REGENCY,
                        entry.get(Field.REGENCY).replace("KABUPATEN ", "KAB. ").replace("KOTA ", "Kota  "));
    }

    private Entry outside(Entry entry, Dice dice) {
        boolean east = population.getRegion().digits().startsWith("5");
        List<String> others = (east ? OUTSIDE_EAST : OUTSIDE_WEST)
                .stream()
                        .filter(code -> !population.getRegion().contains(new RegionCode(code)))
                        .toList();
        RegionCode regency = new RegionCode(dice.pick(others));
        Region village = dice.pick(places.tree().villages(regency));
        return entry.with(Field.VILLAGE, places.name(village.code()))
                .with(Field.DISTRICT, places.name(village.code().parent()))
                .with(Field.REGENCY, places.name(regency))
                .with(Field.PROVINCE, places.name(regency.parent()))
                .with(Field.REGION_CODE, village.code().dotted());
    }

    /** A made-up person of another world whose serials no office here has issued. */
    private Entry stranger(DemoRow row, Dice dice) {
        FamilyCard card = strangers.family(row.family() % strangers.families());
        String serial = "%04d".formatted(8_000 + row.family() % 2_000);
        return clean(card, card.head(), dice)
                .with(Field.NIK, card.head().nik().substring(0, 12) + serial)
                .with(Field.NO_KK, card.noKk().substring(0, 12) + serial);
    }
}
