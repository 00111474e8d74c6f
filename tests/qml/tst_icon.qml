import QtQuick
import QtTest
import Stipple.Components

Item {
    id: root

    width: 200
    height: 200

    Rectangle {
        anchors.fill: parent
        color: "white"
    }

    Item {
        id: list

        width: 200
        height: 60
        clip: true

        Icon {
            id: inside
            x: 20
            y: 20
            name: "plus"
            color: "black"
        }
        Icon {
            id: outside
            x: 20
            y: 120
            name: "plus"
            color: "black"
        }
    }

    TestCase {
        name: "Icon"
        when: windowShown

        function inked(picture: var, icon: Item): bool {
            const middle = icon.mapToItem(root, icon.width / 2, icon.height / 2);
            return Qt.colorEqual(picture.pixel(middle.x, middle.y), "white") === false;
        }

        function test_is_drawn_and_clipped() {
            const picture = grabImage(root);
            verify(inked(picture, inside), "an icon inside its list is drawn");
            verify(!inked(picture, outside), "one that is scrolled out of it is not");
        }

        function test_appears_when_shown_later() {
            inside.visible = false;
            verify(!inked(grabImage(root), inside));
            inside.visible = true;
            verify(inked(grabImage(root), inside));
        }
    }
}
