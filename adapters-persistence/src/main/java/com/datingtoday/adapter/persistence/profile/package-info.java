/** Profiles, albums, labels, follows and review cases in MySQL. */
@NullMarked
package com.datingtoday.adapter.persistence.profile;

import org.jspecify.annotations.NullMarked;
