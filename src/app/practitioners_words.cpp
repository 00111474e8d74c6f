#include "app/practitioners_words.h"

#include <QRandomGenerator>

namespace stipple::app
{

namespace
{

// Things that can be pictured, of three letters or more, easy to spell; chosen for Stipple.
constexpr char words[] =
    "acorn airport almond amber anchor ankle apple apron arch arrow ashes atlas attic autumn avocado "
    "bacon badge bagel bamboo banana banjo barley barn barrel basil basket beach beacon beaver beetle "
    "bell bench berry bicycle birch biscuit blanket blossom blue boat bonnet book boot bottle boulder "
    "bowl bracket branch brass bread breeze brick bridge broom brush bubble bucket buffalo bugle butter "
    "button cabin cable cactus camel camera candle canoe canvas canyon carbon card carpet carrot castle "
    "cattle cedar cello cement chain chalk charm cheese cherry chess chestnut chimney cider cinema circle "
    "citrus clam clarinet clay cliff clock cloud clover cobalt cobble cocoa coconut coffee comet compass "
    "copper coral cork corner cotton cradle crane crater cricket crown crystal cube cucumber curtain "
    "cushion cypress daisy dance daylight deer delta denim desert diamond dinner dolphin donkey door "
    "dragon drawer dream drum duck dune eagle earth easel echo eclipse eggplant elbow elder elephant elm "
    "ember emerald engine envelope evening fabric falcon farmer feather fence fern ferry fiddle field fig "
    "finger fire fish flag flame flute foam fog forest fork fossil fountain fox freckle frost fruit "
    "galaxy gallery garage garden garlic garnet gate gecko ginger giraffe glacier glass globe glove goat "
    "gold goose granite grape grass gravel gravy green guitar gull hammer hammock harbor harp harvest "
    "hazel heather hedge helmet heron hill hinge honey hood horizon horse hotel hour icicle igloo indigo "
    "ink iris iron island ivory ivy jacket jaguar jar jasmine jelly jewel jigsaw journey juice jungle "
    "juniper kayak kernel kettle keyboard kidney kingdom kitchen kite kitten kiwi knee knot koala label "
    "lace ladder lagoon lake lamp lantern lark laurel lava lavender leather lemon lentil leopard letter "
    "lettuce library lighthouse lilac lily lime linen lion lizard llama lobster locket lotus lunch magnet "
    "mango maple marble market marsh meadow melon meteor midnight mill mint mirror mist mitten monkey "
    "month moon mosaic moss moth mountain mouse muffin mural museum mushroom music mustard napkin needle "
    "nest nickel night noodle north notebook nutmeg oak oasis oat ocean octopus olive onion opal orange "
    "orbit orchard orchid organ ostrich otter oven owl oyster paddle page paint palace palm panda paper "
    "parade parcel parrot parsley pasta patio peach peanut pear pearl pebble pelican pencil penguin "
    "pepper piano picnic pigeon pillow pilot pine pirate planet plaster plaza plum pocket poem polar pond "
    "pony poplar poppy porch potato prairie prism puddle puffin pumpkin puppet purple puzzle pyramid "
    "quail quarry quartz quilt rabbit raccoon radar radio radish raft rain raisin ranch raven ribbon rice "
    "river robin rocket roof rooster rope rose ruby saddle saffron sail salad salmon salt sand sandal "
    "satin saturn scarf school scooter seal season sesame shadow shark sheep shell shore shovel silk "
    "silver sketch sky sled slipper snail snow soap sofa soup sparrow spice spider spinach spiral spoon "
    "spring squash squid stable star statue steam stone stork storm strand straw stream street sugar "
    "summer sunset swallow swan sweater swing table tablet tango tea teapot temple tent thimble thistle "
    "thunder ticket tiger timber toast tomato topaz torch tortoise tower tractor train trumpet tulip "
    "tundra tunnel turkey turnip turtle umbrella valley vanilla velvet village vine violet violin volcano "
    "waffle wagon walnut walrus water wave wax wheat wheel whistle willow window winter wolf wood wool "
    "yacht yarn yellow yogurt zebra zinc zipper ";

} // namespace

const QStringList& passphraseWords()
{
    static const QStringList all = QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return all;
}

QString fiveWords()
{
    const QStringList& all = passphraseWords();
    QStringList chosen;
    for (int i = 0; i < 5; ++i)
        chosen += all.at(QRandomGenerator::system()->bounded(int(all.size())));
    return chosen.join(QLatin1Char(' '));
}

} // namespace stipple::app
