package id.tampah.distribution;

import java.util.Arrays;
import java.util.List;
import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** Why aid did not reach a household, or went back. */
@Getter
@RequiredArgsConstructor
public enum DeliveryReason {
    TIDAK_DI_TEMPAT(DeliveryState.FAILED),
    ALAMAT_TIDAK_DITEMUKAN(DeliveryState.FAILED),
    PENERIMA_MENINGGAL(DeliveryState.FAILED),
    PENERIMA_PINDAH(DeliveryState.FAILED),
    PENERIMA_MENOLAK(DeliveryState.FAILED),
    DOKUMEN_KURANG(DeliveryState.FAILED),
    SALAH_TANDAI(DeliveryState.RETURNED),
    TIDAK_DIAMBIL(DeliveryState.RETURNED),
    BARANG_RUSAK(DeliveryState.RETURNED),
    SALAH_PENERIMA(DeliveryState.RETURNED);

    private final DeliveryState state;

    public static List<DeliveryReason> of(DeliveryState state) {
        return Arrays.stream(values()).filter(reason -> reason.state == state).toList();
    }
}
