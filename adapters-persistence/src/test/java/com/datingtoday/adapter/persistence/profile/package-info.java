@NullMarked
package com.datingtoday.adapter.persistence.profile;

import org.jspecify.annotations.NullMarked;
