package id.tampah.registry;

import java.util.List;

/** Implemented by each later module whose things the search box finds by a word: lists, tickets, decrees. */
public interface FoundElsewhere {

    /** Called inside a read-only transaction in the reader's scope; a handful of hits, best first. */
    List<FoundThing> find(String word);
}
