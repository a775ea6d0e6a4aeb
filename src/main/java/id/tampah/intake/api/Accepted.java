package id.tampah.intake.api;

import id.tampah.intake.ListState;
import id.tampah.intake.Receipt;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** The answer to an upload: new ones are 202, a list that is there already is 200. */
record Accepted(UUID id, ListState status) {

    static ResponseEntity<Accepted> of(Receipt receipt) {
        return ResponseEntity.status(receipt.repeated() ? HttpStatus.OK : HttpStatus.ACCEPTED)
                .location(URI.create("/api/v1/lists/" + receipt.id()))
                .body(new Accepted(receipt.id(), receipt.state()));
    }
}
