// What components do when touched and when only a keyboard is there.
import QtQuick
import QtTest
import Stipple.Theme
import Stipple.Components

Item {
    width: 600
    height: 700

    Column {
        width: parent.width
        spacing: 20

        PushButton {
            id: button

            text: "Continue"
        }
        PassphraseEntry {
            id: secret

            width: parent.width
            name: "secret"
            label: "Passphrase"
            strength: 2
            strengthText: "Too easy"
        }
        SearchBox {
            id: search

            objectName: "search"
            width: parent.width
            placeholderText: "Search"
        }
        SegmentedChoice {
            id: choice

            width: parent.width
            name: "choice"
            options: ["One", "Two", "Three"]
            current: 0
            onChosen: index => current = index
        }
        TextEntry {
            id: entry

            width: parent.width
            name: "entry"
            label: "E-mail"
        }
    }
    SignalSpy {
        id: clicks

        target: button
        signalName: "clicked"
    }
    SignalSpy {
        id: cleared

        target: search
        signalName: "cleared"
    }

    TestCase {
        name: "Controls"
        when: windowShown

        function init() {
            clicks.clear();
            cleared.clear();
            button.enabled = true;
        }
        function test_buttonByTouchAndKeyboard() {
            mouseClick(button);
            compare(clicks.count, 1);
            button.forceActiveFocus();
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Space);
            compare(clicks.count, 3);
            button.enabled = false;
            mouseClick(button);
            compare(clicks.count, 3);
        }
        function test_buttonsAreLargeEnough() {
            verify(button.height >= Theme.space.touch);
            verify(findChild(secret, "secret.reveal").width >= Theme.space.touch);
        }
        function test_passphraseIsHiddenUntilAskedFor() {
            const box = secret.box;
            compare(box.echoMode, TextInput.Password);
            mouseClick(findChild(secret, "secret.reveal"));
            compare(box.echoMode, TextInput.Normal);
            mouseClick(findChild(secret, "secret.reveal"));
            compare(box.echoMode, TextInput.Password);
        }
        function test_fieldsDoNotTeachTheKeyboard() {
            for (const box of [secret.box, search, entry.box]) {
                verify(box.inputMethodHints & Qt.ImhSensitiveData);
                verify(box.inputMethodHints & Qt.ImhNoPredictiveText);
            }
        }
        function test_searchBeginsAgain() {
            search.forceActiveFocus();
            keyClick("a");
            compare(search.text, "a");
            mouseClick(findChild(search, "search.clear"));
            compare(search.text, "");
            compare(cleared.count, 1);
            verify(search.activeFocus);
        }
        function test_choice() {
            mouseClick(findChild(choice, "choice[2]"));
            compare(choice.current, 2);
            compare(findChild(choice, "choice[2]").checked, true);
            compare(findChild(choice, "choice[0]").checked, false);
        }
        function test_anErrorIsSaidAloudAndReplacesTheHelp() {
            entry.help = "Where we write to";
            compare(entry.box.Accessible.description, "Where we write to");
            entry.error = "This is no address.";
            compare(entry.box.Accessible.description, "This is no address.");
            compare(entry.box.wrong, true);
            entry.error = "";
        }
    }
}
