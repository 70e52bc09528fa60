@NullMarked
package com.datingtoday.bootstrap.profile;

import org.jspecify.annotations.NullMarked;
