package com.datingtoday.adapter.providers.media.recording;

import com.datingtoday.domain.media.MediaMetadata;
import java.util.Set;

/**
 * Result of the structure check of an MP4 file.
 *
 * @param trackIds ids of the retained tracks: at most one video track and one audio track
 * @param ranges samples of these tracks
 */
record Mp4Recording(MediaMetadata metadata, Set<Long> trackIds, SampleRanges ranges) {}
