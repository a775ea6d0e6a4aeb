package id.tampah.demo.people;

import java.util.List;

/** Puts names, work, an address and fate on the bones of a family. */
final class Dressing {

    private static final List<String> MENS_WORK = List.of(
            "BURUH HARIAN LEPAS",
            "BURUH HARIAN LEPAS",
            "WIRASWASTA",
            "WIRASWASTA",
            "KARYAWAN SWASTA",
            "PEDAGANG",
            "PETANI/PEKEBUN",
            "SOPIR",
            "TUKANG BATU",
            "TUKANG OJEK",
            "NELAYAN/PERIKANAN",
            "PEGAWAI NEGERI SIPIL",
            "GURU");
    private static final List<String> WOMENS_WORK = List.of(
            "MENGURUS RUMAH TANGGA",
            "MENGURUS RUMAH TANGGA",
            "MENGURUS RUMAH TANGGA",
            "MENGURUS RUMAH TANGGA",
            "BURUH HARIAN LEPAS",
            "PEDAGANG",
            "WIRASWASTA",
            "KARYAWAN SWASTA",
            "PEMBANTU RUMAH TANGGA",
            "GURU");

    private final FamilyPlan plan;
    private final Dice dice;
    private final String family;
    private final String mother;
    private final Residence headFate;
    private final boolean moved;
    private final Places places;

    Dressing(FamilyPlan plan, Places places, Dice dice) {
        this.plan = plan;
        this.places = places;
        this.dice = dice;
        this.family = Names.family(plan.culture(), dice);
        this.moved = dice.chance(0.015);
        this.headFate = fate(plan.slots().getFirst());
        this.mother = plan.slots().stream()
                .filter(slot -> slot.sex() == Sex.P && isParent(slot.relation()))
                .findFirst()
                .map(this::name)
                .orElseGet(() -> stranger(Sex.P));
    }

    private static boolean isParent(Relation relation) {
        return relation == Relation.KEPALA_KELUARGA || relation == Relation.ISTRI;
    }

    Person person(int at, String nik) {
        FamilyPlan.Slot slot = plan.slots().get(at);
        boolean isMother = slot.sex() == Sex.P && isParent(slot.relation());
        return new Person(
                nik,
                isMother ? mother : name(slot),
                slot.sex(),
                places.birthPlace(slot.issuedAt()),
                slot.birth(),
                slot.relation(),
                marriage(slot),
                plan.culture().getReligions().getFirst(),
                work(slot),
                slot.relation() == Relation.ANAK ? mother : stranger(Sex.P),
                at == 0 ? headFate : fate(slot));
    }

    FamilyCard card(int index, String noKk, List<Person> members) {
        return new FamilyCard(
                index,
                noKk,
                plan.village(),
                address(),
                "%03d".formatted(dice.between(1, 9)),
                "%03d".formatted(dice.between(1, 16)),
                dice.weighted(14, 14, 13, 12, 11, 10, 8, 7, 6, 5) + 1,
                members);
    }

    private String name(FamilyPlan.Slot slot) {
        return Names.of(plan.culture(), slot.sex(), slot.age(), family, dice);
    }

    private String stranger(Sex sex) {
        return Names.of(plan.culture(), sex, dice.between(45, 65), Names.family(plan.culture(), dice), dice);
    }

    /** The whole family moves away together; death comes to each alone, sooner to the old. */
    private Residence fate(FamilyPlan.Slot slot) {
        if (moved) {
            return Residence.PINDAH;
        }
        double risk = slot.age() > 70 ? 0.06 : slot.age() > 50 ? 0.02 : 0.003;
        return dice.chance(risk) ? Residence.MENINGGAL : Residence.HIDUP;
    }

    private String marriage(FamilyPlan.Slot slot) {
        boolean couple = plan.slots().stream().anyMatch(other -> other.relation() == Relation.ISTRI);
        return switch (slot.relation()) {
            case ANAK, FAMILI_LAIN -> "BELUM KAWIN";
            case ISTRI -> "KAWIN";
            case ORANG_TUA, MERTUA -> "CERAI MATI";
            case KEPALA_KELUARGA -> couple ? "KAWIN" : slot.sex() == Sex.P ? "CERAI MATI" : "CERAI HIDUP";
        };
    }

    private String work(FamilyPlan.Slot slot) {
        if (slot.age() < 6) {
            return "BELUM/TIDAK BEKERJA";
        }
        if (slot.age() < 20) {
            return "PELAJAR/MAHASISWA";
        }
        if (slot.age() > 68) {
            return dice.chance(0.15) ? "PENSIUNAN" : "BELUM/TIDAK BEKERJA";
        }
        return dice.pick(slot.sex() == Sex.L ? MENS_WORK : WOMENS_WORK);
    }

    private String address() {
        boolean east = plan.village().digits().startsWith("5");
        String stock = east ? ".ntb" : ".bogor";
        int number = dice.between(1, 140);
        return switch (dice.weighted(east ? 20 : 40, east ? 70 : 35, east ? 10 : 25)) {
            case 0 -> "JL. " + dice.pick(Names.stock("jalan" + stock)) + " NO. " + number;
            case 1 -> (east ? "DUSUN " : "KP. ") + dice.pick(Names.stock("kampung" + stock));
            default -> "GG. " + dice.pick(Names.stock("gang.bogor")) + " NO. " + number;
        };
    }
}
