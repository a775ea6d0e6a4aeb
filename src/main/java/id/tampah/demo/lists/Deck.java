package id.tampah.demo.lists;

import id.tampah.demo.people.Dice;
import id.tampah.demo.people.FamilyCard;
import id.tampah.demo.people.Population;
import id.tampah.demo.people.Residence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Deals families, shuffled and each only once, so that lists overlap only where a story wants them to. */
final class Deck {

    private final byte[] desils;
    private final BitSet dead;
    private final BitSet moved;
    private final BitSet secondAdults;
    private final int[] order;
    private final BitSet dealt;

    Deck(Population population) {
        int families = population.families();
        desils = new byte[families];
        dead = new BitSet(families);
        moved = new BitSet(families);
        secondAdults = new BitSet(families);
        dealt = new BitSet(families);
        order = IntStream.range(0, families).toArray();
        new Dice(population.seed(), -5).shuffle(order);
        population.all().forEach(this::look);
    }

    private void look(FamilyCard card) {
        desils[card.index()] = (byte) card.desil();
        dead.set(card.index(), card.head().residence() == Residence.MENINGGAL);
        moved.set(card.index(), card.head().residence() == Residence.PINDAH);
        secondAdults.set(card.index(), card.hasSecondAdult());
    }

    /** Families whose head lives here, ranked between the two desil. */
    List<Integer> present(int count, int from, int to) {
        return deal(
                count,
                family -> !dead.get(family) && !moved.get(family) && desils[family] >= from && desils[family] <= to);
    }

    /** The same with a second adult, so that another member can be named. */
    List<Integer> couples(int count, int from, int to) {
        return deal(
                count,
                family -> !dead.get(family)
                        && !moved.get(family)
                        && secondAdults.get(family)
                        && desils[family] >= from
                        && desils[family] <= to);
    }

    List<Integer> dead(int count) {
        return deal(count, dead::get);
    }

    List<Integer> moved(int count) {
        return deal(count, moved::get);
    }

    boolean hasSecondAdult(int family) {
        return secondAdults.get(family);
    }

    private List<Integer> deal(int count, IntPredicate wanted) {
        List<Integer> hand = new ArrayList<>(count);
        for (int at = 0; at < order.length && hand.size() < count; at++) {
            if (!dealt.get(order[at]) && wanted.test(order[at])) {
                dealt.set(order[at]);
                hand.add(order[at]);
            }
        }
        if (hand.size() < count) {
            throw new IllegalArgumentException("the population is too small: " + count + " families wanted");
        }
        return hand;
    }
}
