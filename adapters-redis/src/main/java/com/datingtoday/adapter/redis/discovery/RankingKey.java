package com.datingtoday.adapter.redis.discovery;

import com.datingtoday.application.discovery.port.Popularity.Segment;

/** Segment and time slot of a ranking. */
record RankingKey(Segment segment, long slot) {}
