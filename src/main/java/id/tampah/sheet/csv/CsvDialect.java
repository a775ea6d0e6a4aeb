package id.tampah.sheet.csv;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import id.tampah.sheet.bytes.ChannelStream;
import id.tampah.sheet.bytes.TranscodedStream;
import id.tampah.sheet.bytes.Utf8Check;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;

/**
 * How a text file is written.
 *
 * @param skip bytes of the byte order mark
 * @param separatorLine whether the first line only names the separator, as Excel's {@code sep=;} does
 */
record CsvDialect(Charset charset, int skip, byte separator, boolean separatorLine) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 1 << 16;

    static CsvDialect detect(FileChannel channel) throws IOException {
        byte[] start = new ChannelStream(channel, 0).readNBytes(4);
        CsvDialect encoding = encoding(start, channel);
        try (InputStream in = encoding.open(channel)) {
            byte[] sample = in.readNBytes(SAMPLE);
            byte named = CsvSeparator.named(sample);
            byte separator = named != 0 ? named : CsvSeparator.guess(sample);
            return new CsvDialect(encoding.charset, encoding.skip, separator, named != 0);
        }
    }

    private static CsvDialect encoding(byte[] start, FileChannel channel) throws IOException {
        if (startsWith(start, 0xef, 0xbb, 0xbf)) {
            return plain(UTF_8, 3);
        }
        if (startsWith(start, 0xff, 0xfe)) {
            return plain(UTF_16LE, 2);
        }
        if (startsWith(start, 0xfe, 0xff)) {
            return plain(UTF_16BE, 2);
        }
        return plain(Utf8Check.isUtf8(new ChannelStream(channel, 0)) ? UTF_8 : WINDOWS_1252, 0);
    }

    private static CsvDialect plain(Charset charset, int skip) {
        return new CsvDialect(charset, skip, (byte) ',', false);
    }

    private static boolean startsWith(byte[] start, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (start.length <= i || (start[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The bytes behind the mark, in UTF-8 where the file is not written in single bytes. */
    InputStream open(FileChannel channel) {
        InputStream in = new ChannelStream(channel, skip);
        return isWide() ? new TranscodedStream(in, charset) : in;
    }

    private boolean isWide() {
        return charset.equals(UTF_16LE) || charset.equals(UTF_16BE);
    }

    String decode(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, isWide() ? UTF_8 : charset);
    }
}
