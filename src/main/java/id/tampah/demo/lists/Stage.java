package id.tampah.demo.lists;

import id.tampah.demo.people.Population;

/** What a story is told with: a population, the deck that deals its families, the clerk who writes about them. */
record Stage(Population population, Deck deck, Clerk clerk) {

    static Stage of(Population population) {
        return new Stage(population, new Deck(population), new Clerk(population));
    }
}
