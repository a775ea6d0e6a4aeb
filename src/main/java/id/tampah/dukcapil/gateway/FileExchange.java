package id.tampah.dukcapil.gateway;

import org.springframework.stereotype.Component;

/** Leaves the claims waiting until an officer sends a file to the local office and reads its answer in. */
@Component
class FileExchange implements CivilRegistry {

    @Override
    public Way way() {
        return Way.FILE;
    }

    @Override
    public void ask(Asking asking) {
        asking.leaveWaiting(way());
    }
}
