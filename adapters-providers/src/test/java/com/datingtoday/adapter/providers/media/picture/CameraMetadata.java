package com.datingtoday.adapter.providers.media.picture;

import static com.datingtoday.adapter.providers.media.picture.PictureFiles.SERIAL;
import static com.datingtoday.adapter.providers.media.picture.PictureFiles.chunk;
import static com.datingtoday.adapter.providers.media.picture.PictureFiles.join;
import static com.datingtoday.adapter.providers.media.picture.PictureFiles.latin;
import static com.datingtoday.adapter.providers.media.picture.PictureFiles.segment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Metadata of a camera: device and location. */
final class CameraMetadata {

    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";

    private CameraMetadata() {}

    /** Returns EXIF, XMP, IPTC and a comment with location, serial number and maker notes. */
    static byte[] segments(int orientation, ByteOrder order) {
        return join(
                segment(0xe1, latin("Exif\0\0"), tiff(orientation, order)),
                segment(0xe1, latin(XMP + xmp())),
                segment(
                        0xed,
                        latin("Photoshop 3.0\0" + "8BIM"),
                        new byte[] {4, 4, 0, 0, 0, 0, 0, (byte) iptc().length},
                        iptc()),
                segment(0xfe, latin("comment " + SERIAL)));
    }

    /** Returns the same metadata as PNG chunks. */
    static byte[] chunks(int orientation) {
        return join(
                chunk("eXIf", tiff(orientation, ByteOrder.BIG_ENDIAN)),
                chunk("tEXt", latin("Comment\0" + SERIAL)),
                chunk("iTXt", latin("XML:com.adobe.xmp\0\0\0\0\0" + xmp())),
                chunk("tIME", new byte[] {7, (byte) 0xea, 1, 2, 3, 4, 5}));
    }

    static String xmp() {
        return "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                + "<rdf:Description xmlns:aux='http://ns.adobe.com/exif/1.0/aux/' aux:SerialNumber='" + SERIAL
                + "'/></rdf:RDF></x:xmpmeta>";
    }

    private static byte[] iptc() {
        return join(new byte[] {0x1c, 2, 80, 0, (byte) SERIAL.length()}, latin(SERIAL));
    }

    /** Returns an EXIF directory with an orientation, one with the serial number and one with the location. */
    static byte[] tiff(int orientation, ByteOrder order) {
        var tiff = ByteBuffer.allocate(512).order(order);
        tiff.put(latin(order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM"))
                .putShort((short) 42)
                .putInt(8);
        tiff.putShort((short) 4);
        entry(tiff, 0x010f, 2, SERIAL.length() + 1, 300);
        shortEntry(tiff, 0x0112, orientation);
        entry(tiff, 0x8769, 4, 1, 100);
        entry(tiff, 0x8825, 4, 1, 200);
        tiff.putInt(0);
        tiff.position(100).putShort((short) 2);
        entry(tiff, 0x927c, 7, SERIAL.length() + 1, 300);
        entry(tiff, 0xa431, 2, SERIAL.length() + 1, 300);
        tiff.putInt(0);
        tiff.position(200).putShort((short) 4);
        textEntry(tiff, 1, "N");
        entry(tiff, 2, 5, 3, 330);
        textEntry(tiff, 3, "E");
        entry(tiff, 4, 5, 3, 360);
        tiff.putInt(0);
        tiff.position(300).put(latin(SERIAL + "\0"));
        rationals(tiff.position(330), 31, 14, 8);
        rationals(tiff.position(360), 121, 29, 38);
        return tiff.array();
    }

    /** Returns a directory that is its own successor and that one of its entries points to. */
    static byte[] loopingTiff() {
        var tiff = ByteBuffer.allocate(64);
        tiff.put(latin("MM")).putShort((short) 42).putInt(8).putShort((short) 2);
        entry(tiff, 0x8769, 4, 1, 8);
        entry(tiff, 0x014a, 4, 1, 8);
        return tiff.putInt(8).array();
    }

    private static void entry(ByteBuffer into, int tag, int type, int count, int offset) {
        into.putShort((short) tag).putShort((short) type).putInt(count).putInt(offset);
    }

    private static void shortEntry(ByteBuffer into, int tag, int value) {
        into.putShort((short) tag)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) value)
                .putShort((short) 0);
    }

    private static void textEntry(ByteBuffer into, int tag, String letter) {
        into.putShort((short) tag).putShort((short) 2).putInt(2).put(latin(letter + "\0\0\0"));
    }

    private static void rationals(ByteBuffer into, int... values) {
        for (int value : values) {
            into.putInt(value).putInt(1);
        }
    }
}
