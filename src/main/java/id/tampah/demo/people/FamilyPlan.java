package id.tampah.demo.people;

import id.tampah.shared.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The bones of a family: who belongs to it, born when, registered where. Names are put on later. */
record FamilyPlan(RegionCode village, Culture culture, LocalDate cardIssued, List<Slot> slots) {

    record Slot(Relation relation, Sex sex, LocalDate birth, RegionCode issuedAt) {

        int age() {
            return Population.TODAY.getYear() - birth.getYear();
        }
    }

    static FamilyPlan draw(Places places, Dice dice) {
        RegionCode village = places.village(dice);
        Culture culture = Culture.of(village.kab(), dice);
        LocalDate cardIssued = LocalDate.of(2008, 1, 1).plusDays(dice.below(6_500));
        return new FamilyPlan(village, culture, cardIssued, new Drawing(places, village, dice).slots());
    }

    /** Throws one family: head, spouse, children, the old and the lodgers. */
    private static final class Drawing {

        private final Places places;
        private final RegionCode village;
        private final Dice dice;
        private final List<Slot> slots = new ArrayList<>();

        Drawing(Places places, RegionCode village, Dice dice) {
            this.places = places;
            this.village = village;
            this.dice = dice;
        }

        List<Slot> slots() {
            boolean man = dice.chance(0.84);
            int headAge = man ? dice.between(23, 72) : dice.between(28, 82);
            add(Relation.KEPALA_KELUARGA, man ? Sex.L : Sex.P, headAge);
            int motherAge = man ? Math.max(20, headAge - dice.between(0, 8)) : headAge;
            if (man && dice.chance(0.91)) {
                add(Relation.ISTRI, Sex.P, motherAge);
            }
            addChildren(motherAge);
            addElders(headAge);
            return slots;
        }

        private void addChildren(int motherAge) {
            int wanted = dice.weighted(14, 24, 34, 19, 7, 2);
            for (int child = 0; child < wanted; child++) {
                int age = motherAge - dice.between(19, 36);
                if (age >= 0 && (age < 24 || dice.chance(0.3))) {
                    add(Relation.ANAK, dice.chance(0.51) ? Sex.L : Sex.P, age);
                }
            }
        }

        private void addElders(int headAge) {
            if (headAge < 60 && dice.chance(0.11)) {
                Relation relation = dice.chance(0.6) ? Relation.ORANG_TUA : Relation.MERTUA;
                add(relation, dice.chance(0.35) ? Sex.L : Sex.P, headAge + dice.between(21, 33));
            }
            if (dice.chance(0.04)) {
                add(Relation.FAMILI_LAIN, dice.chance(0.5) ? Sex.L : Sex.P, dice.between(8, 40));
            }
        }

        private void add(Relation relation, Sex sex, int age) {
            LocalDate birth = Population.TODAY.minusYears(age).minusDays(dice.between(1, 360));
            boolean local = relation == Relation.ANAK || dice.chance(0.84);
            RegionCode issuedAt = local ? places.districtNear(village, dice) : places.districtElsewhere(village, dice);
            slots.add(new Slot(relation, sex, birth, issuedAt));
        }
    }
}
