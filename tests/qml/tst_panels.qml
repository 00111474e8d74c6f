// Forms above a page: where the keyboard goes, what closes them, and that nothing typed is lost by a slip.
import QtQuick
import QtQuick.Layouts
import QtTest
import Stipple.Theme
import Stipple.Components

Item {
    id: page

    property int submitted: 0
    property int cancelled: 0

    width: 900
    height: 500

    FormDialog {
        id: dialog

        name: "dialog"
        title: "A practitioner"
        onSubmitted: ++page.submitted
        onCancelled: ++page.cancelled

        TextEntry {
            id: name

            Layout.fillWidth: true
            name: "dialog.name"
            label: "Name"
        }
        SelectBox {
            id: role

            Layout.fillWidth: true
            name: "dialog.role"
            label: "Role"
            model: ["Owner", "Reception"]
            onChosen: index => currentIndex = index
        }
    }
    SidePanel {
        id: panel

        name: "panel"
        title: "An appointment"

        Repeater {
            model: 12

            TextEntry {
                required property int index

                Layout.fillWidth: true
                name: "panel.field[" + index + "]"
                label: "Field " + index
            }
        }
    }

    TestCase {
        name: "Panels"
        when: windowShown

        function init() {
            page.submitted = 0;
            page.cancelled = 0;
            dialog.problem = "";
            dialog.unsaved = false;
            dialog.canAccept = true;
            dialog.busy = false;
            name.text = "";
        }
        function cleanup() {
            dialog.close();
            panel.close();
            tryCompare(dialog, "visible", false);
            tryCompare(panel, "visible", false);
        }
        function open(what) {
            what.open();
            tryCompare(what, "opened", true);
        }
        function seen(of) {
            return findChild(page.Window.window.contentItem, of);
        }

        function test_theFirstFieldHasTheKeyboard() {
            open(dialog);
            tryCompare(name.box, "activeFocus", true);
            keyClick("a");
            compare(name.text, "a");
        }
        function test_aRefusalStaysOpenWithWhatWasTyped() {
            open(dialog);
            name.text = "Mara";
            mouseClick(seen("dialog.accept"));
            compare(page.submitted, 1);
            dialog.problem = "Somebody of this name is there already.";
            compare(dialog.opened, true);
            compare(name.text, "Mara");
            verify(seen("dialog.problem").visible);
        }
        function test_busyOrIncompleteDoesNotSubmit() {
            open(dialog);
            dialog.canAccept = false;
            mouseClick(seen("dialog.accept"));
            dialog.canAccept = true;
            dialog.busy = true;
            mouseClick(seen("dialog.accept"));
            dialog.submit();
            compare(page.submitted, 0);
        }
        function test_escapeLeavesUnlessSomethingWouldBeLost() {
            open(dialog);
            dialog.unsaved = true;
            tryCompare(name.box, "activeFocus", true);
            keyClick(Qt.Key_Escape);
            compare(dialog.opened, true);
            mouseClick(page, 5, 5);
            compare(dialog.opened, true, "a tap beside it loses nothing");
            dialog.unsaved = false;
            keyClick(Qt.Key_Escape);
            tryCompare(dialog, "visible", false);
            compare(page.cancelled, 1);
        }
        function test_escapeClosesTheOpenListFirst() {
            open(dialog);
            mouseClick(role.box);
            tryCompare(role.box.popup, "opened", true);
            keyClick(Qt.Key_Escape);
            tryCompare(role.box.popup, "visible", false);
            compare(dialog.opened, true);
        }
        function test_cancel() {
            open(dialog);
            mouseClick(seen("dialog.cancel"));
            tryCompare(dialog, "visible", false);
            compare(page.cancelled, 1);
        }
        function test_aLongFormScrollsAndItsButtonsStay() {
            open(panel);
            const accept = seen("panel.accept");
            verify(accept.mapToItem(null, 0, accept.height).y <= page.height);
            const last = seen("panel.field[11]");
            last.forceActiveFocus();
            tryVerify(() => {
                const bottom = last.mapToItem(null, 0, last.height).y;
                return bottom <= accept.mapToItem(null, 0, 0).y && bottom > 0;
            });
        }
        function test_thePanelStandsWhereReadingEnds() {
            open(panel);
            compare(panel.x, page.width - panel.width);
            compare(panel.height, page.height);
        }
    }
}
