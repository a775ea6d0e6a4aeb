package id.tampah.job;

import java.util.List;

/** Implemented by a module that has numbers for the home page; runs inside a read-only transaction in the user's scope. */
public interface AreaFigures {

    List<AreaFigure> figures();
}
