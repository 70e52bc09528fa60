package com.datingtoday.adapter.providers.media.file;

import com.datingtoday.domain.media.MediaKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Accepted file format, detected by its first bytes. */
public enum FileFormat {
    JPEG("JPEG", MediaKind.PICTURE),
    PNG("PNG", MediaKind.PICTURE),
    WEBP("WebP", MediaKind.PICTURE),
    AMR("AMR", MediaKind.AUDIO),
    ADTS("AAC", MediaKind.AUDIO),
    OGG("Ogg Opus", MediaKind.AUDIO),
    WEBM("WebM Opus", MediaKind.AUDIO),
    M4A("M4A", MediaKind.AUDIO),
    MP4("MP4", MediaKind.VIDEO),
    MOV("MOV", MediaKind.VIDEO);

    public static final String PNG_SIGNATURE = "\u0089PNG\r\n\u001a\n";

    private static final Set<String> MP4_BRANDS =
            Set.of("isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4A ", "M4V ");
    /** Brands of pictures whose container is that of MP4 (ISO/IEC 23008-12 and AV1 Image File Format). */
    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "msf1");

    private static final Set<String> AVIF_BRANDS = Set.of("avif", "avis");
    private static final String QUICKTIME = "qt  ";
    private static final String EBML = "\u001aE\u00df\u00a3";
    private static final int MAX_BRANDS = 64;

    private final String name;
    private final MediaKind kind;

    FileFormat(String name, MediaKind kind) {
        this.name = name;
        this.kind = kind;
    }

    public MediaKind kind() {
        return kind;
    }

    /** Returns the names of all formats of the given kinds, for error responses. */
    public static Set<String> names(Set<MediaKind> kinds) {
        return EnumSet.allOf(FileFormat.class).stream()
                .filter(fileFormat -> kinds.contains(fileFormat.kind))
                .map(fileFormat -> fileFormat.name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Returns the format that the first bytes indicate; empty for all others, such as HEIC and AVIF. A file detected as
     * {@link #MP4} can be an {@link #M4A}, which only its tracks show.
     */
    public static Optional<FileFormat> of(FileBytes file) {
        if (file.has(0, "\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (file.has(0, PNG_SIGNATURE)) {
            return Optional.of(PNG);
        }
        if (file.has(0, "RIFF") && file.has(8, "WEBP")) {
            return Optional.of(WEBP);
        }
        return recording(file);
    }

    private static Optional<FileFormat> recording(FileBytes file) {
        if (file.has(0, "#!AMR")) {
            return Optional.of(AMR);
        }
        if (file.has(0, "OggS")) {
            return Optional.of(OGG);
        }
        if (file.has(0, EBML)) {
            return Optional.of(WEBM);
        }
        if (file.length() > 1 && (file.u16(0) & 0xfff6) == 0xfff0) {
            return Optional.of(ADTS);
        }
        return movie(file);
    }

    private static Optional<FileFormat> movie(FileBytes file) {
        var brands = brands(file);
        if (brands.stream().anyMatch(brand -> HEIC_BRANDS.contains(brand) || AVIF_BRANDS.contains(brand))) {
            return Optional.empty();
        }
        if (!brands.isEmpty() && brands.getFirst().equals(QUICKTIME)) {
            return Optional.of(MOV);
        }
        return brands.stream().anyMatch(MP4_BRANDS::contains) ? Optional.of(MP4) : Optional.empty();
    }

    /** Returns whether the file can be audio although its kind is video, which only its tracks show. */
    public boolean canBeAudio() {
        return kind == MediaKind.AUDIO || this == MP4 || this == MOV;
    }

    /** Returns whether the file declares itself a HEIC picture. */
    public static boolean isHeic(FileBytes file) {
        var brands = brands(file);
        return brands.stream().anyMatch(HEIC_BRANDS::contains)
                && brands.stream().noneMatch(AVIF_BRANDS::contains);
    }

    /** Returns the major brand and the compatible brands (ISO/IEC 14496-12, 4.3); empty for other files. */
    private static List<String> brands(FileBytes file) {
        if (!file.has(4, "ftyp") || file.length() < 16) {
            return List.of();
        }
        var brands = new ArrayList<>(List.of(file.name(8)));
        long end = Math.min(Math.min(file.length(), file.u32(0)), 16 + 4 * MAX_BRANDS);
        for (long at = 16; at + 4 <= end; at += 4) {
            brands.add(file.name(at));
        }
        return brands;
    }
}
