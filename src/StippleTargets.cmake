# How every library, program and test of the house is made: one set of warnings, one precompiled header,
# and the rule of who may use whom.

add_library(stipple_flags INTERFACE)
target_compile_options(stipple_flags INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Werror)
target_compile_definitions(stipple_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_URL_CAST_FROM_STRING
    QT_WARN_DEPRECATED_UP_TO=0x060400) # what came after Qt 6.4 cannot be used yet, so what it replaces is no warning
# Several files compiled as one are included from a main file, and g++ 12 takes what is theirs alone for a header's.
if(CMAKE_UNITY_BUILD)
    target_compile_options(stipple_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
endif()
if(STIPPLE_SANITIZE)
    target_compile_options(stipple_flags INTERFACE -fsanitize=${STIPPLE_SANITIZE} -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(stipple_flags INTERFACE -fsanitize=${STIPPLE_SANITIZE})
    # g++ 12 with sanitizers sees uninitialized members in every moved variant.
    target_compile_options(stipple_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
endif()
if(STIPPLE_FUZZ)
    target_compile_options(stipple_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(STIPPLE_TIDY)
    set(CMAKE_CXX_CLANG_TIDY clang-tidy --quiet)
endif()

# The precompiled header is compiled once, in stipple_core, and reused by all others.
macro(stipple_share_header target)
    if(NOT STIPPLE_TIDY AND NOT "${target}" STREQUAL stipple_core)
        target_precompile_headers(${target} REUSE_FROM stipple_core)
    endif()
endmacro()

# stipple_library(NAME [MOC] USES lib... SOURCES file... [LINKS external...])
# Makes the static library of one folder of src/. USES names the folders whose headers it may include; the
# list is written down for the test that holds the folders to it. MOC: it has classes with Q_OBJECT.
function(stipple_library name)
    cmake_parse_arguments(arg "MOC" "" "USES;SOURCES;LINKS" ${ARGN})
    set(target stipple_${name})
    add_library(${target} STATIC ${arg_SOURCES})
    target_include_directories(${target} PUBLIC "${CMAKE_SOURCE_DIR}/src")
    target_link_libraries(${target} PUBLIC Qt6::Core ${arg_LINKS} PRIVATE stipple_flags)
    foreach(used IN LISTS arg_USES)
        target_link_libraries(${target} PUBLIC stipple_${used})
    endforeach()
    set_target_properties(${target} PROPERTIES AUTOMOC ${arg_MOC})
    stipple_share_header(${target})
    string(REPLACE ";" " " uses "${arg_USES}")
    set_property(GLOBAL APPEND_STRING PROPERTY STIPPLE_LAYERS "${name}: ${uses}\n")
endfunction()

# stipple_coroutines(file...): files with coroutines, into which clang 14 can put neither its check of functions' types nor
# its coverage for fuzzing. Without those the shared precompiled header is another's.
function(stipple_coroutines)
    if(STIPPLE_FUZZ)
        set_source_files_properties(${ARGN} PROPERTIES SKIP_PRECOMPILE_HEADERS ON COMPILE_OPTIONS
            "-fno-sanitize=function;-fno-sanitize=fuzzer-no-link;-include;${CMAKE_SOURCE_DIR}/src/core/precompiled.h")
    endif()
endfunction()

# stipple_program(NAME SOURCES file... LINKS target...)
function(stipple_program name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE ${arg_LINKS} stipple_flags)
    stipple_share_header(${name})
endfunction()
