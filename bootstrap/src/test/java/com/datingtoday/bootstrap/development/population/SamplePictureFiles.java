package com.datingtoday.bootstrap.development.population;

import com.datingtoday.application.media.port.MediaStorage;
import com.datingtoday.bootstrap.development.population.SamplePictures.PlainPicture;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.Rendition;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Files of the pictures that all generated users share. */
public final class SamplePictureFiles {

    private static final List<Rendition> SHOWN = List.of(Rendition.LARGE, Rendition.MEDIUM, Rendition.SMALL);

    private SamplePictureFiles() {}

    /** Stores the files that do not exist. */
    public static void store(MediaStorage storage) {
        for (var picture : SamplePictures.ALL) {
            SHOWN.forEach(rendition -> store(storage, picture.media(), rendition, picture));
            store(storage, picture.teaser(), Rendition.TEASER, picture);
        }
    }

    /**
     * Returns a picture as a JPEG file.
     *
     * @param number any number from 0; few different pictures exist
     */
    public static byte[] picture(int number) throws IOException {
        return jpeg(SamplePictures.ALL.get(number % SamplePictures.ALL.size()), Rendition.LARGE);
    }

    private static void store(MediaStorage storage, MediaId id, Rendition rendition, PlainPicture picture) {
        var key = new MediaStorage.Key(id, rendition);
        try {
            var there = storage.open(key, null);
            if (there.isPresent()) {
                there.get().bytes().close();
            } else {
                storage.put(key, picture.facts().contentType(), jpeg(picture, rendition));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] jpeg(PlainPicture picture, Rendition rendition) throws IOException {
        int height = Math.min(picture.facts().height(), rendition.longerSide());
        int width = picture.facts().width() * height / picture.facts().height();
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        var colour = new Color(picture.colour());
        pen.setPaint(new GradientPaint(0, 0, colour.brighter(), 0, height, colour.darker()));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }
}
